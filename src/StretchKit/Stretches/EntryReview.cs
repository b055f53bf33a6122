namespace StretchKit.Stretches;

/// <summary>One reading of an entry: in which role, when, and what stayed open. Never who.</summary>
/// <param name="Role">The role.</param>
/// <param name="On">The day.</param>
/// <param name="Open">Points that this reader could not settle.</param>
internal sealed record EntryReview(ReviewRole Role, DateOnly On, IReadOnlyList<string> Open);
