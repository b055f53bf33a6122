namespace StretchKit.Samples.Console.Input;

/// <summary>What became of an entry.</summary>
internal enum EntryChangeKind
{
    Added,
    Removed,
    Changed,
}
