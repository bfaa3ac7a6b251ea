import { createRoot } from 'react-dom/client';
import { ChangeListPage } from './change-list.tsx';
import { ChangePage } from './change-page.tsx';
import { createReviewClient } from './client.ts';
import type { ReviewSettings } from './parts.ts';

const data = document.getElementById('review-settings')?.textContent;
const place = document.getElementById('review');
if (!data || !place) throw new Error('The review page carries no settings.');
const settings = JSON.parse(data) as ReviewSettings;
const parts = { settings, client: createReviewClient(settings.backend, (...request) => fetch(...request)) };
const branch = new URLSearchParams(location.search).get('change');
createRoot(place).render(branch ? <ChangePage parts={parts} branch={branch} /> : <ChangeListPage parts={parts} />);
