using StretchKit.Serialization;

namespace StretchKit.Safety;

/// <summary>The rule packs in force. A host may put in, change and take out packs of its own while it runs.</summary>
/// <remarks>
/// A singleton, safe to use from several threads. A change is all or nothing: until it is done, and when it fails, people
/// are judged by the packs that were in force; a report is judged by one set of packs from its first verdict to its last.
/// </remarks>
public interface IRulePacks
{
    /// <summary>Gets the packs in force, each with version and content hash, in the ordinal order of their ids.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Puts a pack in force, in place of the one with the same id or beside the others.</summary>
    /// <param name="utf8Json">The file's bytes, in the format <c>stretchkit-rules/1</c>.</param>
    /// <param name="sourceName">What to call the file in messages.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="StretchKitDataException">
    /// The pack has problems, or a case of its own fails, or another pack no longer fits; all are listed and nothing changed.
    /// </exception>
    void Replace(byte[] utf8Json, string sourceName);

    /// <summary>Takes a pack out of force.</summary>
    /// <param name="packId">The id of the pack.</param>
    /// <returns>Whether it was in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packId"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The pack is one of the library's own, or a rule in C#.</exception>
    /// <exception cref="StretchKitDataException">Another pack overrides a rule of this one; nothing changed.</exception>
    bool Remove(string packId);
}
