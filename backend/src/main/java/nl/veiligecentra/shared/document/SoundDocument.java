package nl.veiligecentra.shared.document;

/** What may be kept, in the form in which it is. */
record SoundDocument(DocumentFormat format, byte[] content) {}
