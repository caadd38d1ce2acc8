import { estimatePassword, type PasswordEstimate } from '../../password/estimate-password.ts';

/** A question to the worker, and its answer; `turn` tells which question an answer belongs to. */
export interface Question {
  turn: number;
  password: string;
}
export interface Answer {
  turn: number;
  estimate: PasswordEstimate;
}

const scope = self as unknown as {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Question>) => void): void;
};

scope.addEventListener('message', ({ data: { turn, password } }) => {
  scope.postMessage({ turn, estimate: estimatePassword(password) });
});
