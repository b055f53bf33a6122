namespace StretchKit.Tests.Serialization.Fuzz;

/// <summary>A property with its value, or an item of an array, by where it stands in the text.</summary>
/// <param name="Start">Where the name begins, or the item.</param>
/// <param name="ValueStart">Where the value begins.</param>
/// <param name="End">Where the value ends.</param>
internal readonly record struct JsonPart(int Start, int ValueStart, int End)
{
    public bool IsProperty => Start != ValueStart;
}
