// assent-aftermath.js: the proof of a decision, and erasing what it refused. Asked for after a decision.
export { settle } from '../store/aftermath.js';
