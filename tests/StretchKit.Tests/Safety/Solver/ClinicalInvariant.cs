using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// Something that must be so whatever the rules look like, from <c>clinical-invariants.json</c>: for everybody for whom
/// <see cref="Person"/> surely holds, and every stretch for which <see cref="Stretch"/> does, the verdict or the triage
/// is at least or at most so firm.
/// </summary>
internal sealed record ClinicalInvariant
{
    private static readonly DataFormat Format = new("clinical-invariants/1", "SKT", 9000);

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "invariants"], []);

    private static readonly ObjectShape Shape = ObjectShape.Of(
        ["id", "why", "cite"],
        ["condition", "person", "stretch", "notKnown", "elseHealthy", "evenIfAllowed", "atLeast", "atMost", "triageAtLeast", "triageAtMost"]);

    public string Id { get; init; } = "";

    public string Why { get; init; } = "";

    public IReadOnlyList<string> Cite { get; init; } = [];

    /// <summary>Gets the condition that the person states; no other condition is there.</summary>
    public ConditionDefinition? Condition { get; init; }

    public RuleExpression Person { get; init; } = Always.Instance;

    public RuleExpression Stretch { get; init; } = Always.Instance;

    /// <summary>Gets the facts and details that are not known.</summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>Gets whether every other answer is known and the one without risk.</summary>
    public bool ElseHealthy { get; init; }

    /// <summary>Gets whether it holds even for movements that a clinician allowed or found easing.</summary>
    public bool EvenIfAllowed { get; init; }

    public Verdict? AtLeast { get; init; }

    public Verdict? AtMost { get; init; }

    public Triage? TriageAtLeast { get; init; }

    public Triage? TriageAtMost { get; init; }

    public static IReadOnlyList<ClinicalInvariant> All()
    {
        var problems = new DiagnosticBag();
        var all = new List<ClinicalInvariant>();
        const string path = "Safety/Solver/clinical-invariants.json";
        DataReader.ReadFile(new(path, Format, TestFiles.Read(path)), problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(FileShape);
            while (reader.Next(ref cursor))
            {
                if (cursor.Name == "format")
                {
                    reader.Format();
                    continue;
                }

                var items = reader.Array();
                while (reader.Next(ref items))
                {
                    all.Add(Read(ref reader));
                }
            }
        });
        problems.ThrowIfAny();
        return all;
    }

    private static ClinicalInvariant Read(ref DataReader reader)
    {
        var one = new ClinicalInvariant();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            one = cursor.Name switch
            {
                "id" => one with { Id = reader.Id() },
                "why" => one with { Why = reader.String(300) },
                "cite" => one with { Cite = DetailReader.ReadTexts(ref reader) },
                "condition" => one with { Condition = ConditionVocabulary.Find(reader.Id()) },
                "person" => one with { Person = ExpressionReader.Read(ref reader, one.Condition) },
                "stretch" => one with { Stretch = ExpressionReader.Read(ref reader, one.Condition) },
                "notKnown" => one with { NotKnown = DetailReader.ReadTexts(ref reader) },
                "elseHealthy" => one with { ElseHealthy = reader.Boolean() },
                "evenIfAllowed" => one with { EvenIfAllowed = reader.Boolean() },
                "atLeast" => one with { AtLeast = reader.Name<Verdict>("verdict") },
                "atMost" => one with { AtMost = reader.Name<Verdict>("verdict") },
                "triageAtLeast" => one with { TriageAtLeast = reader.Name<Triage>("triage") },
                _ => one with { TriageAtMost = reader.Name<Triage>("triage") },
            };
        }

        return one;
    }
}
