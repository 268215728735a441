package nl.veiligecentra.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Takes every mail that the backend and Keycloak send while somebody tries the product out, and delivers none. */
@ApplicationScoped
class MailSink {

    private final GreenMail server;

    MailSink(@ConfigProperty(name = "quarkus.mailer.port") int port) {
        var loopback = InetAddress.getLoopbackAddress().getHostAddress();
        server = new GreenMail(new ServerSetup(port, loopback, ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    void open() {
        server.start();
    }

    @PreDestroy
    void close() {
        server.stop();
    }

    List<ReceivedMail> newestFirst() {
        var received = server.getReceivedMessages();
        var mails = new ArrayList<ReceivedMail>();
        for (int i = 0; i < received.length; i++) {
            mails.add(ReceivedMail.of(i + 1, received[i]));
        }
        Collections.reverse(mails);
        return mails;
    }

    Optional<ReceivedMail> find(int number) {
        return newestFirst().stream().filter(mail -> mail.number() == number).findFirst();
    }
}
