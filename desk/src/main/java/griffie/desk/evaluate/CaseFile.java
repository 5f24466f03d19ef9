package griffie.desk.evaluate;

import griffie.desk.reading.Reader;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sort of file with cases, told by the columns it has.
sealed interface CaseFile {
    /// The columns by which the sort is known.
    Set<String> columns();

    /// What came of one row.
    Judged judge(Row row, Reader reader);

    static Optional<CaseFile> of(Set<String> columns) {
        return Stream.<CaseFile>of(new Forms(), new PublisherLinks(), new MotionCitations(), new KnownWrong())
                .filter(sort -> columns.containsAll(sort.columns()))
                .findFirst();
    }

    /// `id class surface target`: one written form, and the identifiers it stands for.
    record Forms() implements CaseFile {
        @Override
        public Set<String> columns() {
            return Set.of("surface", "target", "class");
        }

        @Override
        public Judged judge(Row row, Reader reader) {
            String surface = row.cell("surface");
            var found = ids(reader.check(Paper.of(surface)).checked());
            var target = Target.of(row.cell("target"), row.cell("note"));
            return Judged.ids(row.cell("id"), surface, target.expected(found), found);
        }
    }

    /// `source_kst canonical_target surface left80 right40`: a link that the publisher set, with the text around it.
    record PublisherLinks() implements CaseFile {
        @Override
        public Set<String> columns() {
            return Set.of("source_kst", "canonical_target", "surface", "left80", "right40");
        }

        @Override
        public Judged judge(Row row, Reader reader) {
            String left = row.cell("left80") + " ";
            String text = left + row.cell("surface") + " " + row.cell("right40");
            var link = Span.at(left.length(), row.cell("surface").length());
            var checked = reader.check(in(row.cell("source_kst"), text)).checked().stream()
                    .filter(each -> each.citation().span().overlaps(link))
                    .toList();
            return Judged.ids(
                            row.cell("source_kst"),
                            row.cell("surface"),
                            List.of(row.cell("canonical_target")),
                            ids(checked))
                    .excused(doubt(checked));
        }

        /// A link to the paper that the words say is no measure of us where that paper is not the one that was meant.
        private static String doubt(List<Checked> checked) {
            return checked.stream()
                    .filter(each -> each.isWrong() && each.verdict().status() != Verdict.Status.SUPERSEDED)
                    .map(each -> "the link itself is doubtful, perhaps " + KnownWrong.meant(each))
                    .findFirst()
                    .orElse("");
        }
    }

    /// `source surface parsed_id status`: motions cited in motions, looked up by hand.
    record MotionCitations() implements CaseFile {
        @Override
        public Set<String> columns() {
            return Set.of("source", "surface", "parsed_id", "status");
        }

        @Override
        public Judged judge(Row row, Reader reader) {
            String source = row.cell("source").replaceFirst(".*/", "");
            var checked = reader.check(in(source, row.cell("surface"))).checked();
            String id = row.cell("parsed_id");
            // A row is about one citation; its surface may hold a second, which has a row of its own.
            var here = checked.stream()
                    .filter(each -> each.citation().reference().toString().equals(id))
                    .toList();
            var found = (here.isEmpty() ? checked : here)
                    .stream().map(MotionCitations::verdict).toList();
            return Judged.ids(source, row.cell("surface"), accepted(row.cell("status"), id, found), found)
                    .excused(
                            found.contains(id + " superseded")
                                    ? "the register has an amended motion in its place"
                                    : "");
        }

        private static String verdict(Checked checked) {
            return checked.citation().reference() + " " + checked.verdict().status();
        }

        private static List<String> accepted(String status, String id, List<String> found) {
            return switch (status) {
                case "OK" -> List.of(id + " confirmed");
                case "MISMATCH" -> List.of(id + " differs");
                case "UNPARSED" -> oneOf(found, each -> each.endsWith(" incomplete"), "incomplete");
                case "NOT_IN_REGISTRY" ->
                    oneOf(found, each -> each.startsWith(id + " ") && !each.endsWith(" not-found"), id);
                default -> List.of(status);
            };
        }

        private static List<String> oneOf(List<String> found, Predicate<String> accepted, String otherwise) {
            return List.of(found.stream().filter(accepted).findFirst().orElse(otherwise));
        }
    }

    /// `source surface intended`: citations known to be wrong, with what was meant.
    record KnownWrong() implements CaseFile {
        @Override
        public Set<String> columns() {
            return Set.of("source", "surface", "intended", "error_class");
        }

        @Override
        public Judged judge(Row row, Reader reader) {
            var checked =
                    reader.check(in(row.cell("source"), row.cell("surface"))).checked();
            var meant = checked.stream().map(KnownWrong::meant).toList();
            var target = Target.of(row.cell("intended"), "");
            return Judged.ids(row.cell("source"), row.cell("surface"), target.expected(meant), meant);
        }

        private static String meant(Checked checked) {
            return checked.verdict().candidates().stream()
                    .findFirst()
                    .map(candidate -> candidate.id().toString())
                    .orElseGet(() -> id(checked));
        }
    }

    private static Paper in(String source, String text) {
        var paper = Paper.of(text);
        return Reference.parse(source)
                .map(id -> paper.with(new Said.Identified(new Span(0, 0), id)))
                .orElse(paper);
    }

    private static Set<String> ids(List<Checked> checked) {
        return checked.stream().map(CaseFile::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String id(Checked checked) {
        return checked.fullReference().toString();
    }
}
