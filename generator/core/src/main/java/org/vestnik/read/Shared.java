package org.vestnik.read;

import java.util.List;
import java.util.Optional;
import org.vestnik.model.Author;
import org.vestnik.model.Dossier;
import org.vestnik.model.Picture;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Topic;

/** What is alike in all translations of an article: a translation may leave it out. */
record Shared(
        Optional<Timestamp> date,
        Optional<Timestamp> publish,
        Optional<Timestamp> expiry,
        Optional<Boolean> live,
        Optional<Boolean> newestFirst,
        List<Topic> topics,
        List<Author> authors,
        Optional<Dossier> dossier,
        Optional<Picture> picture) {

    Shared {
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
    }

    /** This, its gaps filled from another. */
    Shared filledFrom(Shared other) {
        return new Shared(
                date.or(other::date),
                publish.or(other::publish),
                expiry.or(other::expiry),
                live.or(other::live),
                newestFirst.or(other::newestFirst),
                topics.isEmpty() ? other.topics : topics,
                authors.isEmpty() ? other.authors : authors,
                dossier.or(other::dossier),
                picture.or(other::picture));
    }

    /** This, without what says when readers may see it. */
    Shared withoutTerm() {
        return new Shared(
                date, Optional.empty(), Optional.empty(), live, newestFirst, topics, authors, dossier, picture);
    }

    Shared withPicture(Optional<Picture> other) {
        return new Shared(date, publish, expiry, live, newestFirst, topics, authors, dossier, other);
    }
}
