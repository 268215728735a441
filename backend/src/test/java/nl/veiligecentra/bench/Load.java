package nl.veiligecentra.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps a number of connections busy, each with one request at a time, from one thread: so light that the two cores are
 * for what is measured.
 */
final class Load {

    private final int port;
    private final int connections;
    private final Requests requests;

    Load(int port, int connections, Requests requests) {
        this.port = port;
        this.connections = connections;
        this.requests = requests;
    }

    /** Ends when the time is over or all requests were answered. */
    Result run(Duration atMost, int count) throws IOException {
        try (var selector = Selector.open()) {
            var open = new Conversation[connections];
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var began = System.nanoTime();
            var until = began + atMost.toNanos();
            int asked = 0;
            for (int n = 0; n < connections && asked < count; n++, asked++) {
                open[n] = new Conversation(address, selector);
                open[n].ask(requests.next(n));
            }
            var latencies = new long[Math.min(count, 4_000_000)];
            var statuses = new TreeMap<Integer, Integer>();
            int answered = 0;
            while (answered < asked) {
                selector.select(1_000);
                for (var key : selector.selectedKeys()) {
                    var conversation = (Conversation) key.attachment();
                    if (key.isReadable() && conversation.isAnswered()) {
                        latencies[answered++] = conversation.nanos();
                        statuses.merge(conversation.status(), 1, Integer::sum);
                        if (asked < count && System.nanoTime() < until) {
                            conversation.ask(requests.next(Arrays.asList(open).indexOf(conversation)));
                            asked++;
                        }
                    } else if (key.isValid() && (key.interestOps() & SelectionKey.OP_WRITE) != 0) {
                        conversation.goOnAsking();
                    }
                }
                selector.selectedKeys().clear();
                if (System.nanoTime() > until + Duration.ofSeconds(60).toNanos()) {
                    throw new IllegalStateException("%d requests are not answered".formatted(asked - answered));
                }
            }
            var took = Duration.ofNanos(System.nanoTime() - began);
            for (var conversation : open) {
                if (conversation != null) {
                    conversation.close();
                }
            }
            var sorted = Arrays.copyOf(latencies, answered);
            Arrays.sort(sorted);
            return new Result(took, sorted, statuses);
        }
    }

    /** The next request of one connection, as bytes. */
    interface Requests {

        byte[] next(int connection);
    }

    record Result(Duration took, long[] sortedNanos, Map<Integer, Integer> statuses) {

        double perSecond() {
            return sortedNanos.length * 1e9 / took.toNanos();
        }

        double millisecondsAt(double part) {
            return sortedNanos[(int) Math.min(sortedNanos.length - 1L, (long) (sortedNanos.length * part))] / 1e6;
        }

        boolean isAll(int status) {
            return statuses.keySet().equals(Set.of(status));
        }
    }
}
