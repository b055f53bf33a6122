namespace StretchKit.Serialization;

/// <summary>A kind of data file: its format id and the family of its diagnostic codes.</summary>
/// <param name="Id">What the file's <c>format</c> must say.</param>
/// <param name="CodePrefix">The letters of its codes.</param>
/// <param name="CodeBase">The number its codes start from.</param>
internal sealed record DataFormat(string Id, string CodePrefix, int CodeBase)
{
    /// <summary>Gets the size above which a file is refused unread.</summary>
    public int LargestBytes { get; init; } = DataFile.LargestBytes;

    /// <summary>Gets the ids of older versions that are still read.</summary>
    public IReadOnlyList<string> Older { get; init; } = [];

    public static DataFormat Catalog { get; } = new("stretchkit-catalog/1", "SKC", 1000);

    public static DataFormat Rules { get; } = new("stretchkit-rules/1", "SKR", 2000) { LargestBytes = 2 * 1024 * 1024 };

    public static DataFormat RuleCases { get; } = new("stretchkit-rule-cases/1", "SKR", 2100);

    public static DataFormat Profile { get; } = new("stretchkit-profile/1", "SKH", 3000);

    public static DataFormat Facts { get; } = new("stretchkit-facts/1", "SKD", 5000);

    public static DataFormat Conditions { get; } = new("stretchkit-conditions/1", "SKD", 5100);

    public static DataFormat Sources { get; } = new("stretchkit-sources/1", "SKD", 5200);

    public static DataFormat Response { get; } = new("stretchkit-response/1", "SKD", 5900);

    public static DataFormat Guidance { get; } = new("stretchkit-guidance/1", "SKD", 5300);

    public static DataFormat Focus { get; } = new("stretchkit-focus/1", "SKD", 5600);

    public static DataFormat Messages { get; } = new("stretchkit-messages/1", "SKD", 5400);

    /// <summary>Gets the pose of an entry: a part of a catalogue file, with codes of its own.</summary>
    public static DataFormat Pose { get; } = new("stretchkit-pose/1", "SKP", 4000);

    public static DataFormat PoseBases { get; } = new("stretchkit-bases/1", "SKP", 4000);

    public static DataFormat Muscles { get; } = new("stretchkit-muscles/1", "SKD", 5500);

    public static DataFormat Model { get; } = new("composition-model/2", "SKM", 6000) { Older = ["composition-model/1"] };

    public static DataFormat Assessments { get; } = new("stretchkit-assessments/1", "SKD", 5800);

    /// <summary>Gets the shape of a foreign catalogue, which has no format id of its own.</summary>
    public static DataFormat FreeExerciseDb { get; } = new("free-exercise-db", "SKI", 7000);

    public static DataFormat ImportMap { get; } = new("stretchkit-import/1", "SKD", 5700);

    public string Code(DataProblem problem) => Code((int)problem);

    public string Code(int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CodePrefix}{CodeBase + number}");
}
