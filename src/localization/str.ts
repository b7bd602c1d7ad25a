/**
 * The tag of messages with values in them, alone: the generated translations need it, and importing the rest of
 * the runtime would put that into every language's file.
 */
export {str} from '@lit/localize/internal/str-tag.js';
