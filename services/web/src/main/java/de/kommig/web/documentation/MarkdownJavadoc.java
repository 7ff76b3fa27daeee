package de.kommig.web.documentation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springframework.web.util.HtmlUtils;

/**
 * Describes operations, parameters and fields with their Javadoc. Its markup becomes Markdown, as OpenAPI wants it: code and names of types stand between
 * backticks.
 */
final class MarkdownJavadoc extends SpringDocJavadocProvider {

    /** The library takes for the end of code the first brace that closes, also where that closes one within. */
    private static final Pattern BROKEN_CODE = Pattern.compile("<code>((?:[^<]*})?[^<}]*\\{[^<}]*)</code>([^}]*)}");

    private static final Pattern CODE = Pattern.compile("<code>(.*?)</code>", Pattern.DOTALL);
    /** What is linked to, and the words for it, which are the same again where there are none. */
    private static final Pattern LINK =
            Pattern.compile("\\{@(link|linkplain)\\s+([^\\s(}]+(?:\\([^)]*\\))?)\\s*([^}]*)}");

    /** In JSON it is not there at all. */
    private static final String NULL = code("null");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Not behind "no." or "e.g.": a sentence begins with a capital. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    @Override
    public String getClassJavadoc(Class<?> type) {
        return markdown(super.getClassJavadoc(type));
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return super.getRecordClassParamJavadoc(type).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, component -> markdown(component.getValue())));
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return markdown(super.getMethodJavadocDescription(method));
    }

    @Override
    public String getMethodJavadocReturn(Method method) {
        return markdown(super.getMethodJavadocReturn(method));
    }

    @Override
    public @Nullable String getParamJavadoc(Method method, String name) {
        String text = super.getParamJavadoc(method, name);
        return text == null ? null : markdown(text);
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return markdown(super.getFieldJavadoc(field));
    }

    @Override
    public String getFirstSentence(String text) {
        return BETWEEN_SENTENCES.split(text, 2)[0];
    }

    static String markdown(String javadoc) {
        String linked = LINK.matcher(mended(javadoc))
                .replaceAll(link ->
                        Matcher.quoteReplacement(linked(link.group(1).equals("link"), link.group(2), link.group(3))));
        String coded = CODE.matcher(linked)
                .replaceAll(code -> Matcher.quoteReplacement(code(code.group(1).strip())));
        return SPACE.matcher(HtmlUtils.htmlUnescape(coded))
                .replaceAll(" ")
                .replace(NULL, "absent")
                .strip();
    }

    private static String mended(String javadoc) {
        String mended = BROKEN_CODE.matcher(javadoc).replaceAll("<code>$1}$2</code>");
        return mended.equals(javadoc) ? mended : mended(mended);
    }

    private static String linked(boolean asCode, String target, String words) {
        String shown = words.isBlank() ? target : words.strip();
        return asCode ? code(shown.startsWith("#") ? shown.substring(1) : shown.replace('#', '.')) : shown;
    }

    private static String code(String text) {
        return '`' + text + '`';
    }
}
