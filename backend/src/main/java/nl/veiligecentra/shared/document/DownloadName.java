package nl.veiligecentra.shared.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a document is called when it is taken along: as its sender called it, with the extension of what it really is, and
 * without what a header, a file system or an eye trips over.
 */
final class DownloadName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "document";
    /** Control characters, and those that turn the direction of writing: {@code gpj.exe} would be read as exe.jpg. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");

    private static final Pattern OF_A_PATH = Pattern.compile("[<>:\"/\\\\|?*]+");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^[\\s.~-]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9 ._()+-]");
    private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

    private DownloadName() {}

    /** As RFC 6266 wants it: the name in plain letters, and the name itself for who can read it. */
    static String contentDisposition(String name, DocumentFormat format) {
        var safe = of(name, format);
        var plain = NOT_ASCII
                .matcher(Normalizer.normalize(safe, Form.NFD).replaceAll("\\p{M}", ""))
                .replaceAll("_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(safe);
    }

    static String of(String name, DocumentFormat format) {
        var visible = INVISIBLE.matcher(Normalizer.normalize(name, Form.NFC)).replaceAll("");
        var stem = trimmed(
                shortened(withoutExtension(trimmed(OF_A_PATH.matcher(visible).replaceAll("_")))));
        if (stem.isEmpty()) {
            stem = NAMELESS;
        } else if (DEVICE.matcher(stem).matches()) {
            stem = "_" + stem;
        }
        return stem + "." + format.extension();
    }

    private static String withoutExtension(String name) {
        var extension = EXTENSION.matcher(name);
        return extension.find() && DocumentFormat.isKnownExtension(extension.group(1))
                ? name.substring(0, extension.start())
                : name;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST))
                : name;
    }

    private static String trimmed(String name) {
        return AT_THE_EDGES.matcher(name).replaceAll("");
    }

    /** RFC 8187. */
    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte part : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = part > 0 && (Character.isLetterOrDigit(part) || ATTRIBUTE_CHARACTERS.indexOf(part) >= 0);
            encoded.append(
                    isPlain
                            ? String.valueOf((char) part)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(part));
        }
        return encoded.toString();
    }
}
