package nl.veiligecentra.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A screen that listens to what happens, as a browser does. */
public final class LiveScreen implements AutoCloseable {

    private static final String END = "end";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private LiveScreen(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    /** Waits until it is open. */
    public static LiveScreen open(int port, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/me/live".formatted(port)))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            var screen = new LiveScreen(HTTP.send(request, BodyHandlers.ofInputStream()));
            if (screen.answer.statusCode() != 200) {
                throw new AssertionError("refused with " + screen.answer.statusCode());
            }
            var reader = new Thread(screen::listen, "screen");
            reader.setDaemon(true);
            reader.start();
            screen.await("ready");
            return screen;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The data of the next event of that name; others before it are passed over. */
    public String await(String event) {
        while (true) {
            var next = next(PATIENCE);
            if (next.startsWith(event + " ")) {
                return next.substring(event.length() + 1);
            }
        }
    }

    public void awaitEnd() {
        await(END);
    }

    /** What was told by now, by name and data. */
    public List<String> told() {
        var all = new ArrayList<String>();
        var next = poll(Duration.ofMillis(300));
        while (next != null) {
            all.add(next);
            next = poll(Duration.ofMillis(300));
        }
        return all;
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException alreadyGone) {
            told.add("cut off ");
        }
    }

    private String next(Duration patience) {
        var next = poll(patience);
        if (next == null) {
            throw new AssertionError("nothing is told");
        }
        return next;
    }

    private String poll(Duration patience) {
        try {
            return told.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private void listen() {
        var name = "";
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    told.add("heartbeat ");
                } else if (line.startsWith("event:")) {
                    name = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    told.add(name + " " + line.substring("data:".length()).strip());
                }
            }
        } catch (IOException cutOff) {
            told.add("cut off ");
        }
        told.add(END + " ");
    }
}
