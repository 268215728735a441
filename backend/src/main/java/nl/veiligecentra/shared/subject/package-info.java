/**
 * How features speak of each other's things without knowing them: by type and id, and by what the current caller may see.
 */
package nl.veiligecentra.shared.subject;
