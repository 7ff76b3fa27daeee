package de.kommig.organisations;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import de.kommig.testing.RunningService;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The service and the mail server that its tests share. */
public final class RunningOrganisations {

    public static final Mailboxes MAIL = new Mailboxes();
    public static final RunningService SERVICE = start();

    private RunningOrganisations() {}

    /** One more instance beside the others, on the same database, with further settings. */
    public static RunningService start(String... settings) {
        return RunningService.start(OrganisationsService.class, "organisations", MAIL.settings(settings));
    }

    /** Stops an instance, as somebody does who wants to start it anew. */
    public static void stop(RunningService instance) {
        var context = WebApplicationContextUtils.getRequiredWebApplicationContext(instance.bean(ServletContext.class));
        ((ConfigurableApplicationContext) context).close();
    }

    /** What is kept of invitations to an address. */
    public static List<Document> kept(String address) {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection("invitations")
                .find(eq("email", address))
                .into(new ArrayList<>());
    }
}
