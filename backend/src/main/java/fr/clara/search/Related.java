package fr.clara.search;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The records that name this one: how many, the first 25, and the list of them all.
 *
 * @param <V> the shape of an item
 */
public record Related<V>(
    @Schema(description = "How many there are", examples = "4") long total,
    @Schema(description = "The first of them, 25 at most") List<V> items,
    @Schema(description = "The list of them all", implementation = String.class) URI href) {}
