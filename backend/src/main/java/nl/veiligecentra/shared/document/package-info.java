/**
 * Documents that people hand in as proof, and that stay as they were: never overwritten, only followed by a next revision.
 * A feature decides who may hand in and read; it keeps the identifier, this package the rest.
 *
 * <p>Invariants: what a document is, its bytes say and never its sender; what runs by itself is refused; a photo is drawn
 * anew; whatever goes out goes out as a download.
 */
package nl.veiligecentra.shared.document;
