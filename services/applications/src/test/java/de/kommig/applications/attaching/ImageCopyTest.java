package de.kommig.applications.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImageCopyTest {

    private static final String SECRET = "53.5511 N, 9.9937 E, Amiras Telefon";

    @Test
    void a_photo_loses_what_its_camera_has_noted_and_looks_the_same() throws IOException {
        byte[] photo = withSegment(withSegment(Samples.picture("jpg"), 0xE1, "Exif\0\0" + SECRET), 0xFE, SECRET);

        byte[] copy = jpeg(photo);

        assertThat(new String(photo, ISO_8859_1)).contains(SECRET);
        assertThat(new String(copy, ISO_8859_1)).doesNotContain(SECRET);
        assertThat(copy).isEqualTo(Samples.picture("jpg"));
    }

    @Test
    void a_picture_loses_what_its_program_has_noted_and_looks_the_same() throws IOException {
        byte[] picture = withChunk(withChunk(Samples.picture("png"), "tEXt", "Author\0" + SECRET), "eXIf", SECRET);

        byte[] copy = png(picture);

        assertThat(new String(copy, ISO_8859_1)).doesNotContain(SECRET);
        assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getRGB(3, 3) & 0xFFFFFF)
                .isEqualTo(0xFF8800);
    }

    @Test
    void what_stands_behind_the_end_of_a_picture_is_not_copied() throws IOException {
        byte[] picture = Samples.picture("png");
        byte[] longer = Arrays.copyOf(picture, picture.length + 20);

        assertThat(png(longer)).isEqualTo(picture);
    }

    @Test
    void a_picture_that_is_cut_off_is_refused() {
        byte[] photo = Samples.picture("jpg");
        byte[] picture = Samples.picture("png");

        assertThatThrownBy(() -> jpeg(Arrays.copyOf(photo, 30))).isInstanceOf(RefusedDocument.class);
        assertThatThrownBy(() -> png(Arrays.copyOf(picture, picture.length - 8)))
                .isInstanceOf(RefusedDocument.class);
        assertThatThrownBy(() -> png(photo)).isInstanceOf(RefusedDocument.class);
        assertThatThrownBy(() -> jpeg(picture)).isInstanceOf(RefusedDocument.class);
    }

    private static byte[] jpeg(byte[] photo) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        ImageCopy.jpeg(new ByteArrayInputStream(photo), to);
        return to.toByteArray();
    }

    private static byte[] png(byte[] picture) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        ImageCopy.png(new ByteArrayInputStream(picture), to);
        return to.toByteArray();
    }

    /** Behind the first marker. */
    private static byte[] withSegment(byte[] photo, int marker, String text) {
        byte[] content = text.getBytes(ISO_8859_1);
        int length = content.length + 2;
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return join(Arrays.copyOf(photo, 2), head, content, Arrays.copyOfRange(photo, 2, photo.length));
    }

    /** Behind the signature and the header. */
    private static byte[] withChunk(byte[] picture, String type, String text) {
        byte[] content = (type + text).getBytes(ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        int header = 8 + 25;
        return join(
                Arrays.copyOf(picture, header),
                number(content.length - 4),
                content,
                number((int) checksum.getValue()),
                Arrays.copyOfRange(picture, header, picture.length));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
