/**
 * Asks once about objects of git, which never change under their ids, and gives the answer again. Only questions whose
 * first words are whole ids are remembered, `ids` of them; a failure and an answer of “none” are asked anew. Answers
 * are shared: they must not be changed.
 */
export function remember<Words extends string[], Answer>(
  ask: (...words: Words) => Promise<Answer>,
  { ids }: { ids: number },
): (...words: Words) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...words) => {
    if (!words.slice(0, ids).every((word) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word))) return ask(...words);
    const key = words.join('\0');
    const known = answers.get(key);
    if (known) return known;
    const forget = () => answers.delete(key);
    const answer = ask(...words);
    answers.set(key, answer);
    answer.then((found) => found === undefined && forget(), forget);
    for (const oldest of answers.keys()) {
      if (answers.size <= mostAnswers) break;
      answers.delete(oldest);
    }
    return answer;
  };
}

const mostAnswers = 200;
