package nl.veiligecentra.shared.document;

/** A document with its content; answered by a resource it becomes a download, see {@link DocumentWriter}. */
public record OpenDocument(Document document, byte[] content) {}
