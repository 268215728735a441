/**
 * Keeps people out of free text: what identifies somebody is refused, what describes somebody is pointed out.
 * Rules and word lists, no statistics, so that a refusal can always be explained.
 */
package nl.veiligecentra.shared.text;
