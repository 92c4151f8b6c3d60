package org.zhiheng.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhiheng.platform.backup.Manifest.SequencePart;

/** What the database says of its own tables. Nothing here lists a table by name but the two that stay behind. */
final class Catalogue {

    /** Who was signed in signs in again: a backup must not open a session to whoever finds it. */
    private static final String TABLES = """
            select c.oid::regclass::text as name,
                   (select array_agg(quote_ident(a.attname) order by a.attnum)
                      from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                       and not (a.atttypid = 'xid8'::regtype and a.atthasdef)) as columns
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any (?)
               and c.relname not in ('flyway_schema_history', 'spring_session', 'spring_session_attributes')
             order by 1
            """;

    private static final String REFERENCES = """
            select f.conrelid::regclass::text, f.confrelid::regclass::text
              from pg_constraint f
              join pg_namespace n on n.oid = f.connamespace
             where f.contype = 'f' and f.conrelid <> f.confrelid and f.conparentid = 0 and n.nspname = any (?)
            """;

    private static final String SEEN_IN_PART = """
            select c.oid::regclass::text
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relforcerowsecurity and n.nspname = any (?)
               and (exists (select 1 from pg_policy p
                             where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('r', '*')
                               and p.polroles && array[0::oid, current_user::regrole::oid])
                    or not exists (select 1 from pg_policy p
                                    where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
                                      and p.polroles @> array[current_user::regrole::oid]
                                      and pg_get_expr(p.polqual, p.polrelid) = 'true'))
            """;

    private final Connection connection;
    private final List<String> schemas;

    Catalogue(Connection connection, List<String> schemas) {
        this.connection = connection;
        this.schemas = schemas;
    }

    /** The columns of each table, a table behind those that it refers to. */
    Map<String, List<String>> tables() throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        for (var row : rows(TABLES)) {
            columns.put(row.getFirst(), row.subList(1, row.size()));
        }
        var references = new HashMap<String, Set<String>>();
        for (var row : rows(REFERENCES)) {
            references
                    .computeIfAbsent(row.get(0), table -> new LinkedHashSet<>())
                    .add(row.get(1));
        }
        var ordered = new java.util.LinkedHashMap<String, List<String>>();
        columns.keySet().forEach(table -> add(table, columns, references, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    /** Row-level security would hide rows of these from their owner. */
    List<String> tablesSeenInPart() throws SQLException {
        return rows(SEEN_IN_PART).stream().map(List::getFirst).toList();
    }

    List<String> tablesUnderForce() throws SQLException {
        return rows("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relforcerowsecurity and n.nspname = any (?)
                """).stream().map(List::getFirst).toList();
    }

    Map<String, Integer> versions() throws SQLException {
        var versions = new TreeMap<String, Integer>();
        for (var schema : rows("""
                select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relname = 'flyway_schema_history' and n.nspname = any (?)
                """)) {
            var name = schema.getFirst();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select coalesce(max(version::int), 0) from " + name
                            + ".flyway_schema_history where success")) {
                row.next();
                versions.put(name, row.getInt(1));
            }
        }
        return versions;
    }

    List<SequencePart> sequences() throws SQLException {
        var sequences = new ArrayList<SequencePart>();
        for (var found : rows("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'S' and n.nspname = any (?) order by 1
                """)) {
            var name = found.getFirst();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select last_value, is_called from " + name)) {
                row.next();
                sequences.add(new SequencePart(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    private static void add(
            String table,
            Map<String, List<String>> columns,
            Map<String, Set<String>> references,
            Map<String, List<String>> ordered,
            Set<String> path) {
        if (ordered.containsKey(table) || !columns.containsKey(table)) {
            return;
        }
        if (!path.add(table)) {
            throw new IllegalStateException("tables refer to each other in a circle: " + path);
        }
        references.getOrDefault(table, Set.of()).forEach(other -> add(other, columns, references, ordered, path));
        ordered.put(table, columns.get(table));
    }

    /** The first column, then the texts of an array in the second if there is one. */
    private List<List<String>> rows(String query) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
        return rows;
    }

    private static List<String> row(java.sql.ResultSet found) throws SQLException {
        var row = new ArrayList<String>();
        row.add(found.getString(1));
        if (found.getMetaData().getColumnCount() > 1) {
            var second = found.getObject(2);
            row.addAll(
                    second instanceof java.sql.Array texts
                            ? List.of((String[]) texts.getArray())
                            : List.of(String.valueOf(second)));
        }
        return row;
    }
}
