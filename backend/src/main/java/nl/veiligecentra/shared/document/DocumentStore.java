package nl.veiligecentra.shared.document;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.text.FreeText;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keeps documents for features, in their transactions. Who may keep and open one, the feature has decided before. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DocumentStore {

    private static final int LONGEST_NAME = 200;
    /** Would pass for the number of a person, and whoever took the photo did not choose it. */
    private static final Pattern TIME_OF_A_CAMERA = Pattern.compile("20\\d{6}[_-]\\d{6,9}");

    private final DocumentRepository documents;
    private final DocumentInspection inspection;
    private final FreeText freeText;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    DocumentStore(DocumentRepository documents, DocumentInspection inspection, FreeText freeText, Clock clock) {
        this.documents = documents;
        this.inspection = inspection;
        this.freeText = freeText;
        this.clock = clock;
    }

    /**
     * @throws RefusedDocument when it is not of a kind that is kept
     * @throws RuleViolation when another revision followed the replaced one already
     */
    public Document keep(NewDocument handedIn) {
        checkName(handedIn.name());
        var sound = inspection.inspect(handedIn.upload());
        var kept = new Document(
                ids.generate(),
                handedIn.name().strip(),
                sound.format().mediaType(),
                sound.content().length,
                sha256(sound.content()),
                revisionAfter(handedIn.replaces()),
                handedIn.replaces(),
                handedIn.factDate(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                handedIn.uploadedBy(),
                handedIn.organisationId());
        documents.add(kept, sound.content());
        return kept;
    }

    public Optional<Document> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** In the order in which they were handed in. */
    public List<Document> find(Collection<UUID> ids) {
        return documents.find(ids);
    }

    /** The given one and all before it, the newest first. */
    public List<Document> history(UUID id) {
        return documents.history(id);
    }

    /** @return nothing as well when its content was discarded */
    public Optional<OpenDocument> open(UUID id) {
        return find(id).flatMap(document -> documents.content(id).map(content -> new OpenDocument(document, content)));
    }

    /** Takes the content away for good; that it was there, and its fingerprint, stays known. */
    public void discard(UUID id) {
        documents.discard(id);
    }

    private void checkName(String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidInput(InputError.inBody("/name", "size", "Name it, in at most 200 characters."));
        }
        var mistakes = freeText.mistakes("/name", TIME_OF_A_CAMERA.matcher(name).replaceAll(""), true);
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    private int revisionAfter(UUID replaced) {
        if (replaced == null) {
            return 1;
        }
        if (documents.isReplaced(replaced)) {
            throw new RuleViolation("replaced-already", "There is a newer revision already.");
        }
        return find(replaced).orElseThrow(NotFound::new).revision() + 1;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
