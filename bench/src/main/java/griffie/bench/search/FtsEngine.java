package griffie.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// SQLite's FTS5 as it comes: its Unicode words, BM25 over title and text, its own snippets.
final class FtsEngine implements Engine {
    private final Connection connection;

    FtsEngine(Path folder) throws IOException {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fts.sqlite"));
        } catch (SQLException e) {
            throw new IOException(folder.toString(), e);
        }
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public void index(List<SearchPaper> papers) throws IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("create virtual table papers using fts5(key unindexed, title, text)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into papers values (?, ?, ?)")) {
                for (var paper : papers) {
                    insert.setString(1, paper.key());
                    insert.setString(2, paper.title());
                    insert.setString(3, paper.chars());
                    insert.executeUpdate();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("papers", e);
        }
    }

    @Override
    public List<String> best(String query, int most) throws IOException {
        String words = Arrays.stream(query.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" OR "));
        if (words.isEmpty()) return List.of();
        String sql = "select key, snippet(papers, 2, '[', ']', '', 40) from papers where papers match ?"
                + " order by bm25(papers, 0, 1.5, 1) limit ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, words);
            select.setInt(2, most);
            var keys = new ArrayList<String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                keys.add(rows.getString(1));
                rows.getString(2);
            }
            return keys;
        } catch (SQLException e) {
            throw new IOException(query, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("papers", e);
        }
    }
}
