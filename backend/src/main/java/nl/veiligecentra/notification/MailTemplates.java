package nl.veiligecentra.notification;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import nl.veiligecentra.organisation.Language;

import java.util.Locale;
import java.util.Map;

/** Fills the templates of a mail; the first line of the plain text is its subject. */
@Singleton
class MailTemplates {

    private final Engine templates;

    MailTemplates(Engine templates) {
        this.templates = templates;
    }

    MailText render(MailKind kind, Language language, Map<String, Object> values) {
        var name = "mail/" + kind.template() + "-" + language.name().toLowerCase(Locale.ROOT);
        var plain = fill(name + ".txt", values).split("\n", 2);
        return new MailText(plain[0].strip(), plain[1].strip() + "\n", fill(name + ".html", values));
    }

    private String fill(String file, Map<String, Object> values) {
        var template = templates.getTemplate(file).instance();
        values.forEach(template::data);
        return template.render();
    }
}
