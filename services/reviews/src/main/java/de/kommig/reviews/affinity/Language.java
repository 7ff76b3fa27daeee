package de.kommig.reviews.affinity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** A language whose words are brought to their stems. */
@SuppressWarnings("ImmutableEnumChecker") // Analyzers keep state for each thread only, and nobody changes the words.
enum Language {
    GERMAN("de", new GermanAnalyzer(GermanStopWords.ALL), GermanAnalyzer.getDefaultStopSet()),
    ENGLISH("en", new EnglishAnalyzer(), EnglishAnalyzer.getDefaultStopSet()),
    TURKISH("tr", new TwiceStemmed(), TurkishAnalyzer.getDefaultStopSet()),
    ARABIC("ar", new ArabicAnalyzer(), ArabicAnalyzer.getDefaultStopSet()),
    UKRAINIAN("uk", new UkrainianMorfologikAnalyzer(), new UkrainianMorfologikAnalyzer().getStopwordSet()),
    /** Any other: words match as they are. */
    OTHER("und", new StandardAnalyzer(), CharArraySet.EMPTY_SET);

    private final String tag;
    private final Analyzer analyzer;
    private final CharArraySet stopWords;

    Language(String tag, Analyzer analyzer, CharArraySet stopWords) {
        this.tag = tag;
        this.analyzer = analyzer;
        this.stopWords = stopWords;
    }

    String tag() {
        return tag;
    }

    /** Whether this is one of the words that make sentences of others, in small letters. */
    boolean joins(String word) {
        return stopWords.contains(word);
    }

    /** The words that say something, in their order. Where a form belongs to several words, all of them; the Ukrainian dictionary knows names too. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute where = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(
                        stem.toString().toLowerCase(Locale.ROOT),
                        text.substring(where.startOffset(), where.endOffset())));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
