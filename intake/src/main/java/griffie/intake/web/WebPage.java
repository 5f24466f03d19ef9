package griffie.intake.web;

import griffie.paper.Said;
import griffie.paper.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// The door: a web page as it was saved.
public record WebPage(Text text, List<Said> about) {
    private static final Pattern START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body|<div|<p\\b|<table|<article|<main|<h1).*");
    private static final int LONGEST_START = 4_000;

    public WebPage {
        about = List.copyOf(about);
    }

    /// Whether characters are HTML, told by their begin.
    public static boolean is(String chars) {
        String start = chars.substring(0, Math.min(LONGEST_START, chars.length()));
        return START.matcher(start).matches();
    }

    public static WebPage of(String chars) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        var page = Jsoup.parse(chars, "", parser);
        var particulars = PageParticulars.of(page);
        var article = Article.of(page);
        var text = PageText.of(chars, article);
        return new WebPage(text, particulars);
    }
}
