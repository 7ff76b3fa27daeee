package de.kommig.reviews.affinity;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/** Words that say nothing of a matter: those of Lucene's list (Snowball), and prepositions, conjunctions and adverbs that are missing there. */
final class GermanStopWords {

    private static final List<String> FURTHER = List.of(
            "ab",
            "außerdem",
            "außer",
            "beim",
            "bereits",
            "bisher",
            "daher",
            "dabei",
            "dafür",
            "damit",
            "danach",
            "daran",
            "darüber",
            "davon",
            "dazu",
            "denen",
            "deren",
            "deshalb",
            "dessen",
            "entlang",
            "etwa",
            "ganz",
            "gegenüber",
            "gern",
            "gerne",
            "immer",
            "innerhalb",
            "insbesondere",
            "je",
            "jedoch",
            "mehr",
            "mehrere",
            "meist",
            "mittels",
            "neben",
            "oft",
            "rund",
            "schon",
            "sehr",
            "seit",
            "seitdem",
            "sowie",
            "statt",
            "trotz",
            "um",
            "vom",
            "wegen",
            "weitere",
            "weiteren",
            "wobei",
            "zudem",
            "zusätzlich");

    static final CharArraySet ALL = all();

    private GermanStopWords() {}

    private static CharArraySet all() {
        CharArraySet all = CharArraySet.copy(GermanAnalyzer.getDefaultStopSet());
        all.addAll(FURTHER);
        return CharArraySet.unmodifiableSet(all);
    }
}
