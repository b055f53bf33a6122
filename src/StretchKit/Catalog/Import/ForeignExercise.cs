using StretchKit.Serialization;

namespace StretchKit.Catalog.Import;

/// <summary>One entry of a foreign catalogue, as it stands there.</summary>
internal sealed class ForeignExercise(DataMark mark)
{
    public DataMark Mark { get; } = mark;

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Category { get; set; } = "";

    /// <summary>Gets or sets <c>static</c>, <c>pull</c> or <c>push</c>; empty when it is not said.</summary>
    public string Force { get; set; } = "";

    /// <summary>Gets or sets what it is done with; empty when it is not said, which is not the same as nothing.</summary>
    public string Equipment { get; set; } = "";

    public List<string> PrimaryMuscles { get; } = [];

    public List<string> SecondaryMuscles { get; } = [];

    public List<string> Instructions { get; } = [];
}
