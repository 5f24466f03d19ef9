package griffie.bench.search;

import griffie.intake.Intake;
import griffie.intake.UnreadablePaper;
import griffie.paper.Act;
import griffie.paper.Citation;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.paper.Said;
import griffie.recognition.Recognition;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A paper that was read, under the name of its file.
record SearchPaper(String key, Reading reading) {
    /// Every paper in these folders that can be read.
    static List<SearchPaper> under(List<Path> folders) throws IOException {
        var papers = new ArrayList<SearchPaper>();
        for (var folder : folders) {
            List<Path> files;
            try (var below = Files.walk(folder)) {
                files = below.filter(Files::isRegularFile).sorted().toList();
            }
            for (var file : files) add(file, papers);
        }
        return papers;
    }

    private static void add(Path file, List<SearchPaper> papers) {
        try {
            var paper = Intake.read(file);
            papers.add(new SearchPaper(key(file), read(paper)));
        } catch (UnreadablePaper unreadable) {
            System.err.println(unreadable.getMessage());
        }
    }

    private static String key(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
    }

    private static Reading read(Paper paper) {
        var checked = new ArrayList<Checked>();
        var others = new ArrayList<Finding>();
        for (var finding : Recognition.everything().in(paper)) {
            if (finding instanceof Citation citation) checked.add(new Checked(citation, new Verdict.Unchecked()));
            else others.add(finding);
        }
        return new Reading(paper, checked, others);
    }

    SearchPaper named(String other) {
        return new SearchPaper(other, reading);
    }

    String chars() {
        return reading.paper().text().chars();
    }

    /// As Griffie titles it, so that no engine has more to go by than another.
    String title() {
        String chars = chars();
        int end = chars.indexOf('\n');
        String first = end < 0 ? chars : chars.substring(0, end);
        return reading.paper()
                .title()
                .filter(title -> !title.isBlank())
                .orElse(first.substring(0, Math.min(200, first.length())));
    }

    String authors() {
        return reading.paper().about(Said.Author.class).map(Said.Author::name).collect(Collectors.joining("; "));
    }

    /// The texts of notes and acts, by field.
    Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        for (var note : reading.paper().text().notes()) {
            if (note.hasBody()) parts.merge("note", note.body().in(chars()), SearchPaper::both);
        }
        for (var finding : reading.others()) {
            if (!(finding instanceof Act act)) continue;
            String field = act.kind().isAssessment() ? "assessment" : act.kind().toString();
            parts.merge(field, act.span().in(chars()), SearchPaper::both);
        }
        return parts;
    }

    private static String both(String one, String other) {
        return one + "\n" + other;
    }
}
