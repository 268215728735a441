package nl.veiligecentra.shared.document;

import nl.veiligecentra.shared.document.RefusedDocument.Reason;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A zip in which every byte belongs to one entry, so that all programs read the same in it. The readers of the JDK follow
 * either the entries or the directory, and what differs between the two is where things hide.
 */
final class Archive {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_IN_MEMORY = 1 << 20;

    private static final int ENTRY = 0x04034b50;
    private static final int DIRECTORY_LINE = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LARGE_END = 0x06064b50;
    private static final int END_SIZE = 22;
    private static final int LARGE_END_SIZE = 56 + 20;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_HEAD = 30;
    /** After the content its sizes may be told again. */
    private static final int LONGEST_DESCRIPTOR = 24;

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] zip;
    private final ByteBuffer view;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int head, int start, int packed, int inflated, int method) {

        int end() {
            return start + packed;
        }
    }

    private Archive(byte[] zip) {
        this.zip = zip;
        this.view = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @param mostInflated how many bytes it may become */
    static Archive of(byte[] zip, long mostInflated) {
        var archive = new Archive(zip);
        try {
            archive.readDirectory();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException torn) {
            throw new RefusedDocument(Reason.UNREADABLE);
        }
        archive.inflateAll(mostInflated);
        return archive;
    }

    static boolean isAt(int position, byte[] file) {
        return signatureAt(position, file) == ENTRY;
    }

    /** Whether some program finds the end of a zip here, wherever the zip begins. */
    static boolean endsIn(byte[] file) {
        for (int at = file.length - END_SIZE; at >= Math.max(0, file.length - END_SIZE - LONGEST_COMMENT); at--) {
            if (signatureAt(at, file) == END) {
                return true;
            }
        }
        return false;
    }

    /** By names in lower case: office programs see no difference. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** @return the content of an entry that is there; what is kept in memory is a little, or refused */
    byte[] read(String name) {
        var entry = entries.get(name);
        if (entry.inflated() > MOST_IN_MEMORY) {
            throw new RefusedDocument(Reason.UNREADABLE);
        }
        var content = new byte[entry.inflated()];
        inflate(entry, content);
        return content;
    }

    private void readDirectory() {
        int end = zip.length - END_SIZE;
        require(view.getInt(end) == END && view.getShort(end + 20) == 0);
        int lines = Short.toUnsignedInt(view.getShort(end + 10));
        int start = view.getInt(end + 16);
        require(lines <= MOST_ENTRIES && start >= 0);
        view.position(start);
        for (int line = 0; line < lines; line++) {
            readLine();
        }
        int after = view.position();
        boolean isLarge = after + LARGE_END_SIZE == end && view.getInt(after) == LARGE_END;
        require(after == start + view.getInt(end + 12) && (after == end || isLarge));
        requireNoGaps(start);
    }

    private void readLine() {
        int line = view.position();
        int head = view.getInt(line + 42);
        int start = head
                + ENTRY_HEAD
                + Short.toUnsignedInt(view.getShort(head + 26))
                + Short.toUnsignedInt(view.getShort(head + 28));
        var entry = new Entry(head, start, view.getInt(line + 20), view.getInt(line + 24), view.getShort(line + 10));
        var name = nameAt(line + 46, view.getShort(line + 28));
        require(view.getInt(line) == DIRECTORY_LINE && view.getInt(head) == ENTRY);
        require((view.getShort(line + 8) & ENCRYPTED) == 0 && (view.getShort(head + 6) & ENCRYPTED) == 0);
        require(entry.packed() >= 0 && entry.packed() <= zip.length - entry.start() && entry.inflated() >= 0);
        require(entry.method() == DEFLATED || entry.method() == STORED && entry.packed() == entry.inflated());
        require(view.getShort(head + 8) == entry.method());
        require(name.equals(nameAt(head + ENTRY_HEAD, view.getShort(head + 26))));
        require(entries.put(name, entry) == null);
        view.position(line
                + 46
                + Short.toUnsignedInt(view.getShort(line + 28))
                + Short.toUnsignedInt(view.getShort(line + 30))
                + Short.toUnsignedInt(view.getShort(line + 32)));
    }

    private String nameAt(int position, short length) {
        var name = new String(zip, position, Short.toUnsignedInt(length), UTF_8).toLowerCase(Locale.ROOT);
        require(!name.isEmpty() && !name.startsWith("/") && name.indexOf('\\') < 0 && name.indexOf('\0') < 0);
        require(!List.of(name.split("/")).contains(".."));
        return name;
    }

    private void requireNoGaps(int directory) {
        var inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingInt(Entry::head));
        int end = 0;
        int slack = 0;
        for (var entry : inOrder) {
            require(entry.head() >= end && entry.head() <= end + slack);
            end = entry.end();
            slack = LONGEST_DESCRIPTOR;
        }
        require(directory >= end && directory <= end + slack);
    }

    private void inflateAll(long atMost) {
        long total = 0;
        for (var entry : entries.values()) {
            total += entry.inflated();
        }
        if (total > atMost) {
            throw new RefusedDocument(Reason.TOO_LARGE);
        }
        var discarded = new byte[1 << 16];
        entries.values().forEach(entry -> inflate(entry, discarded));
    }

    /** Over and over into the same bytes, and never more than the directory says. */
    private void inflate(Entry entry, byte[] into) {
        if (entry.method() == STORED) {
            System.arraycopy(zip, entry.start(), into, 0, Math.min(entry.packed(), into.length));
            return;
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, entry.start(), entry.packed());
            long inflated = 0;
            while (!inflater.finished() && inflated <= entry.inflated()) {
                int room = into.length - (int) (inflated % Math.max(1, into.length));
                int step = inflater.inflate(into, into.length - room, room);
                require(step > 0 || inflater.finished());
                inflated += step;
            }
            require(inflated == entry.inflated());
        } catch (DataFormatException broken) {
            throw new RefusedDocument(Reason.UNREADABLE);
        } finally {
            inflater.end();
        }
    }

    private static int signatureAt(int position, byte[] file) {
        return position < 0 || position + Integer.BYTES > file.length
                ? 0
                : ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(position);
    }

    private static void require(boolean isSound) {
        if (!isSound) {
            throw new RefusedDocument(Reason.UNREADABLE);
        }
    }
}
