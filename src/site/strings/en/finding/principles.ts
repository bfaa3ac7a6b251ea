/** Words of the page that lists principles by need, in English. */
export const principlesByNeed = {
  oneProjectLived: '1 project',
  projectsLived: '{n} projects',
  principlesOneMoreOfNeed: '{need}: 1 more principle, and who lived it',
  principlesMoreOfNeed: '{need}: {n} more principles, and who lived them',
  principlesOfNeed: '{need}: who lived them',
  principleMatrix: 'Principles and needs, counted',
  principleMatrixLead:
    'How many projects of each need lived by a principle. A project may name several needs. A number leads to how they did.',
  principleMatrixTable: 'The table',
  principleMatrixAll: 'All projects',
  principlesAll: 'Every principle, by name',
};
