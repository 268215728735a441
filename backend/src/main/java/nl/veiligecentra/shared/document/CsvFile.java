package nl.veiligecentra.shared.document;

import nl.veiligecentra.shared.document.RefusedDocument.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as plain text: lines with the same separator in each, and nothing in them that a spreadsheet would run. */
final class CsvFile {

    private static final List<String> SEPARATORS = List.of(";", ",", "\t");

    private CsvFile() {}

    static DocumentFormat formatOf(byte[] upload) {
        var lines = text(upload).lines().filter(line -> !line.isBlank()).toList();
        var separator = SEPARATORS.stream()
                .filter(one -> lines.size() > 1 && lines.stream().allMatch(line -> line.contains(one)))
                .findFirst()
                .orElseThrow(() -> new RefusedDocument(Reason.KIND_NOT_KEPT));
        if (lines.stream().anyMatch(line -> runs(line, separator))) {
            throw new RefusedDocument(Reason.ACTIVE_CONTENT);
        }
        return DocumentFormat.CSV;
    }

    private static String text(byte[] upload) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(upload))
                    .toString();
            if (text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0)) {
                throw new RefusedDocument(Reason.KIND_NOT_KEPT);
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedDocument(Reason.KIND_NOT_KEPT);
        }
    }

    private static boolean runs(String line, String separator) {
        for (var cell : line.split(separator, -1)) {
            var bare = cell.strip().replaceFirst("^\"\\s*", "");
            if (bare.startsWith("=") || bare.startsWith("@") || bare.matches("[+-]\\s*[^\\d\\s.,].*")) {
                return true;
            }
        }
        return false;
    }
}
