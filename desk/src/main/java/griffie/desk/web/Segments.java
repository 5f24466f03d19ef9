package griffie.desk.web;

import griffie.paper.Act;
import griffie.paper.ActorMention;
import griffie.paper.Answer;
import griffie.paper.Citation;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.FindingValues;
import griffie.paper.ImpossibleDate;
import griffie.paper.NoteMark;
import griffie.paper.Quantity;
import griffie.paper.Repair;
import griffie.paper.Span;
import griffie.registry.verification.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cuts a paragraph where a finding begins or ends, so that findings may lie in and across each other.
final class Segments {
    private static final String ANCHOR = "at";

    private final String chars;
    private final Map<Finding, Checked> checks;
    private final Cards cards;
    private final WebWords words;
    private final Span chosen;

    /// `chosen` is the passage that the address names; empty where it names none.
    Segments(String chars, Map<Finding, Checked> checks, Cards cards, WebWords words, Span chosen) {
        this.chars = chars;
        this.checks = checks;
        this.cards = cards;
        this.words = words;
        this.chosen = chosen;
    }

    List<Segment> of(Span span, List<Finding> findings) {
        var marked = findings.stream()
                .filter(finding ->
                        !(finding instanceof Answer) && !finding.span().isEmpty())
                .toList();
        var cuts = cuts(span, marked);
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Finding>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            var here = new Span(cuts.get(i), cuts.get(i + 1));
            open.removeIf(finding -> finding.span().end() <= here.start());
            while (next < marked.size() && marked.get(next).span().start() <= here.start())
                open.add(marked.get(next++));
            segments.add(segment(here, open));
        }
        return segments;
    }

    private List<Integer> cuts(Span span, List<Finding> findings) {
        var cuts = new TreeSet<Integer>();
        cuts.add(span.start());
        cuts.add(span.end());
        Stream.concat(findings.stream().map(Finding::span), Stream.of(chosen))
                .flatMap(each -> Stream.of(each.start(), each.end()))
                .filter(cut -> cut > span.start() && cut < span.end())
                .forEach(cuts::add);
        return List.copyOf(cuts);
    }

    private Segment segment(Span here, List<Finding> over) {
        var marks = new ArrayList<String>();
        var tags = new ArrayList<Segment.Tag>();
        var hints = new ArrayList<String>();
        String card = "";
        String sign = "";
        String signWord = "";
        for (var finding : over) {
            marks.add(mark(finding));
            if (finding instanceof Act act && act.span().start() == here.start()) tags.add(tag(act));
            if (finding instanceof Citation) {
                var status =
                        Objects.requireNonNull(checks.get(finding)).verdict().status();
                marks.add("v-" + status);
                card = cards.id(finding);
                boolean ends = finding.span().end() == here.end();
                sign = ends ? Cards.sign(status) : sign;
                signWord = ends ? words.words().status(status) : signWord;
            }
            if (!hint(finding).isEmpty()) hints.add(hint(finding));
        }
        if (!chosen.isEmpty() && chosen.contains(here)) marks.add("chosen");
        return new Segment(
                here.start(),
                !chosen.isEmpty() && chosen.start() == here.start() ? ANCHOR : "",
                here.in(chars),
                marks.stream().distinct().collect(Collectors.joining(" ")),
                String.join("; ", hints),
                tags,
                card,
                sign,
                signWord);
    }

    private Segment.Tag tag(Act act) {
        String kind = FindingValues.kind(act);
        return new Segment.Tag(words.words().findingKind(kind), kind, cards.id(act));
    }

    private static String mark(Finding finding) {
        return switch (finding) {
            case Citation citation -> "citation";
            case NoteMark mark -> "marker";
            case Repair repair -> "repair";
            case DateMention date -> "date";
            case ImpossibleDate date -> "date impossible";
            case Quantity quantity -> "quantity";
            case ActorMention actor -> "actor";
            case Act act -> "act " + FindingValues.kind(act);
            case Answer answer -> "answer";
        };
    }

    private String hint(Finding finding) {
        return switch (finding) {
            case Repair(var span, var from, var to) -> words.words().say("read.repair", from, to);
            case ImpossibleDate date -> words.words().say("read.impossible-date");
            case DateMention date -> named(finding, date.date().toString());
            case Quantity quantity -> named(finding, amount(quantity));
            case ActorMention mention -> named(finding, mention.actor().name());
            case Citation citation -> "";
            case NoteMark mark -> "";
            case Act act -> "";
            case Answer answer -> "";
        };
    }

    private String named(Finding finding, String value) {
        return words.words().findingKind(FindingValues.kind(finding)) + ": " + value;
    }

    private String amount(Quantity quantity) {
        String range = quantity.isRange() ? "–" + quantity.max().toPlainString() : "";
        String unit = quantity.unit().equals("1") ? "" : " " + quantity.unit();
        return "%s%s%s %s, %s"
                .formatted(
                        quantity.amount().toPlainString(),
                        range,
                        unit,
                        quantity.what(),
                        words.words().approximation(quantity.approximation()))
                .replaceAll(" +,", ",");
    }
}
