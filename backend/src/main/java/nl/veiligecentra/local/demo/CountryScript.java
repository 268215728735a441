package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Script.Names;
import nl.veiligecentra.local.demo.Script.Rhythm;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Writes what was thought up by hand into the tables from which the country is drawn. */
final class CountryScript {

    private static final Duration OPEN_FOR = Duration.ofDays(3 * 365);

    private final Connection connection;

    CountryScript(Connection connection) {
        this.connection = connection;
    }

    void write(Script script, Instant now, String issuer, int areas) throws SQLException {
        try (var row = connection.prepareStatement("insert into country_setting values (?, ?, ?, ?)")) {
            row.setObject(1, now.atOffset(ZoneOffset.UTC));
            row.setObject(2, now.minus(OPEN_FOR).atOffset(ZoneOffset.UTC));
            row.setString(3, issuer);
            row.setInt(4, areas);
            row.execute();
        }
        write(script.names());
        try (var row = connection.prepareStatement(
                "insert into country_rhythm values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < script.rhythms().size(); number++) {
                write(row, number, script.rhythms().get(number));
            }
        }
        try (var row = connection.prepareStatement("insert into country_plan values (" + "?, ".repeat(18) + "?)")) {
            for (int number = 0; number < script.measures().elsewhere().size(); number++) {
                write(row, number, script.measures().elsewhere().get(number));
            }
        }
    }

    private void write(Names names) throws SQLException {
        try (var row = connection.prepareStatement("insert into country_words values (?, ?, ?, ?, ?)")) {
            row.setArray(1, texts(names.first()));
            row.setArray(2, texts(names.last()));
            row.setArray(3, texts(names.shops()));
            row.setArray(4, texts(names.firms()));
            row.setArray(5, texts(names.words()));
            row.execute();
        }
    }

    private void write(PreparedStatement row, int number, Rhythm rhythm) throws SQLException {
        row.setInt(1, number);
        row.setString(2, rhythm.category());
        row.setString(3, rhythm.moment().name());
        row.setInt(4, rhythm.shopping());
        row.setInt(5, rhythm.park());
        row.setDouble(6, rhythm.inTheDark());
        row.setInt(7, rhythm.finish().get(0));
        row.setInt(8, rhythm.finish().get(1));
        row.setArray(9, rhythm.damage() == null ? null : numbers(rhythm.damage()));
        row.setArray(10, texts(rhythm.texts()));
        row.setArray(11, numbers(rhythm.moment().week()));
        row.setInt(12, rhythm.moment().fromHour());
        row.setInt(13, rhythm.moment().untilHour());
        row.execute();
    }

    private static void write(PreparedStatement row, int number, MeasurePlan plan) throws SQLException {
        var goal = plan.goal();
        var values = Arrays.asList(
                number,
                plan.code(),
                plan.where(),
                plan.theme(),
                plan.catalogue(),
                plan.bottleneck(),
                goal.text(),
                goal.indicator(),
                goal.baseline(),
                goal.target(),
                plan.action(),
                plan.members(),
                plan.audience() == null ? "PARTNERS" : plan.audience(),
                plan.owner(),
                plan.contact(),
                plan.priority(),
                plan.origin(),
                plan.cost(),
                plan.paidBy());
        for (int column = 0; column < values.size(); column++) {
            row.setObject(column + 1, values.get(column));
        }
        row.execute();
    }

    private Array texts(List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private Array numbers(List<Integer> numbers) throws SQLException {
        return connection.createArrayOf("integer", numbers.toArray());
    }
}
