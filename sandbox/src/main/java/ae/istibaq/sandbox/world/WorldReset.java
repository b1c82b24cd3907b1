package ae.istibaq.sandbox.world;

/** Everything was put back to the seed; published after all shelves were emptied. */
public record WorldReset() {}
