package nl.veiligecentra.organisation;

import java.util.Map;

/** Names a device as its owner would, from what the browser says; more than that is not kept. */
final class Device {

    private static final Map<String, String> SYSTEMS =
            Map.of("iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Macintosh", "Mac");

    private Device() {}

    static String named(String userAgent) {
        if (userAgent == null) {
            return "Onbekend apparaat";
        }
        var system = SYSTEMS.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(userAgent.contains("Linux") ? "Linux" : "Apparaat");
        return browserIn(userAgent) + ", " + system;
    }

    private static String browserIn(String userAgent) {
        if (userAgent.contains("Firefox/")) {
            return "Firefox";
        }
        if (userAgent.contains("Edg/")) {
            return "Edge";
        }
        return userAgent.contains("Chrome/") ? "Chrome" : userAgent.contains("Safari/") ? "Safari" : "Browser";
    }
}
