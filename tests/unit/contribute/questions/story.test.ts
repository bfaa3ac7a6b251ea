import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { answerParts } from '../../../../src/contribute/questions/answer-parts.ts';
import { listQuestions, type Question } from '../../../../src/contribute/questions/question.ts';
import { story } from '../../../../src/contribute/questions/story.ts';
import { collections, type CollectionName } from '../../../../src/model/collections.ts';

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  maxLength?: number;
  anyOf?: Node[];
}

const all = [...story, ...answerParts].flatMap(({ questions }) => listDeep(questions));

describe('the questions', () => {
  it('each have a name of their own among their neighbours', () => {
    const names = listQuestions(story).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('become fields that the model has', () => {
    const lost = all.flatMap(({ name, becomes }) =>
      becomes.filter((field) => !field.endsWith('.body') && !findField(field)).map((field) => `${name} → ${field}`),
    );
    expect(lost).toEqual([]);
  });

  it('let nobody write more than the model takes', () => {
    const tooLong = all.flatMap((question) => {
      if (question.kind !== 'line' && question.kind !== 'text') return [];
      const limits = question.becomes.flatMap((field) => findField(field)?.maxLength ?? []);
      return limits
        .filter((limit) => limit < question.max)
        .map((limit) => `${question.name}: ${question.max} > ${limit}`);
    });
    expect(tooLong).toEqual([]);
  });

  it('ask for no street, no position, no telephone and no legal name', () => {
    expect(JSON.stringify(all.map(({ ask }) => ask))).not.toMatch(/street|latitude|phone|e-mail|full name|legal name/i);
  });
});

function listDeep(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...(question.kind === 'list' ? listDeep(question.questions) : [])]);
}

function findField(path: string): Node | undefined {
  const [collection, ...names] = path.split('.');
  let node: Node | undefined = z.toJSONSchema(collections[collection as CollectionName].schema, {
    io: 'output',
  }) as Node;
  for (const name of names) {
    node = (node.items ?? node).properties?.[name];
    if (!node) return undefined;
  }
  return node;
}
