package nl.veiligecentra.shared.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A statement with {@code :names} as the driver wants it, and the names in the order in which they are asked for. */
record NamedSql(String positional, List<String> parameters) {

    private static final Pattern NAME_OR_TEXT = Pattern.compile("'[^']*'|::\\w+|:(\\w+)");

    // filters compose into some hundreds of statements; no request makes up one of its own
    private static final Cache<String, NamedSql> KNOWN =
            Caffeine.newBuilder().maximumSize(2_000).build();

    static NamedSql of(String sql) {
        return KNOWN.get(sql, NamedSql::read);
    }

    private static NamedSql read(String sql) {
        var names = new ArrayList<String>();
        var positional = new StringBuilder();
        var found = NAME_OR_TEXT.matcher(sql);
        while (found.find()) {
            var name = found.group(1);
            found.appendReplacement(positional, "");
            positional.append(name == null ? found.group() : "?");
            if (name != null) {
                names.add(name);
            }
        }
        found.appendTail(positional);
        return new NamedSql(positional.toString(), List.copyOf(names));
    }
}
