using StretchKit.Serialization;

namespace StretchKit.Screening;

/// <summary>The closed list of facts about a person, from <c>Screening/Data/facts.json</c>.</summary>
internal static class FactVocabulary
{
    private const string Path = "Screening/Data/facts.json";

    private static readonly ObjectShape FactShape = ObjectShape.Of(
        ["id", "kind", "group"],
        ["unit", "min", "max", "choices", "risk", "sided", "advances", "expiresDays", "expiresDaysWithoutPain", "falseWhen", "derived", "noUnlessRecorded"]);

    private static readonly Lazy<Dictionary<string, FactDefinition>> Facts = new(Read);

    private static readonly Lazy<HashSet<string>> Deciding = new(() => new(
        Facts.Value.Values.SelectMany(fact => fact.FalseWhen).Concat(DerivedFacts.Reads),
        StringComparer.Ordinal));

    private static readonly Lazy<FactDefinition[]> YesNoFacts = new(() => [.. All.Where(fact => fact.Kind is FactKind.YesNo)]);

    private static readonly Lazy<FactDefinition[]> UnlessRecorded = new(() => [.. All.Where(fact => fact.IsNoUnlessRecorded)]);

    private static readonly Lazy<FactDefinition[]> RedFlagFacts = new(() => [.. All.Where(fact => fact.IsRedFlag)]);

    private static readonly Lazy<SettledFact[]> SettledFacts = new(() =>
        [.. All.Where(fact => fact.FalseWhen.Count > 0).Select(fact => new SettledFact(fact, [.. fact.FalseWhen.Select(id => Facts.Value[id])]))]);

    public static IReadOnlyCollection<FactDefinition> All => Facts.Value.Values;

    /// <summary>Gets the yes-no facts.</summary>
    public static ReadOnlySpan<FactDefinition> YesNo => YesNoFacts.Value;

    /// <summary>Gets the facts that red flags ask for.</summary>
    public static ReadOnlySpan<FactDefinition> RedFlags => RedFlagFacts.Value;

    /// <summary>Gets the facts that silence answers.</summary>
    public static ReadOnlySpan<FactDefinition> NoUnlessRecorded => UnlessRecorded.Value;

    /// <summary>Gets the facts that a claim about a whole group makes a no, each with those claims.</summary>
    public static ReadOnlySpan<SettledFact> Settled => SettledFacts.Value;

    public static FactDefinition? Find(string id) => Facts.Value.GetValueOrDefault(id);

    /// <summary>Gives the facts a person can be asked for.</summary>
    public static IEnumerable<string> AskableIds => Facts.Value.Values.Where(fact => !fact.IsDerived).Select(fact => fact.Id);

    /// <summary>Tells whether an answer to this fact settles others or computes them.</summary>
    public static bool DecidesOthers(FactDefinition fact) => Deciding.Value.Contains(fact.Id);

    private static Dictionary<string, FactDefinition> Read()
    {
        var facts = new Dictionary<string, FactDefinition>(StringComparer.Ordinal);
        EmbeddedList.Read(Path, DataFormat.Facts, "facts", (ref DataReader reader) => ReadFact(ref reader, facts));
        return facts;
    }

    private static void ReadFact(ref DataReader reader, Dictionary<string, FactDefinition> facts)
    {
        var mark = reader.Mark();
        var fact = new FactDefinition { Id = "", Index = facts.Count };
        var cursor = reader.Object(FactShape);
        while (reader.Next(ref cursor))
        {
            fact = cursor.Name switch
            {
                "id" => fact with { Id = reader.Id() },
                "kind" => fact with { Kind = reader.Name<FactKind>("kind of fact") },
                "group" => fact with { Group = reader.Id() },
                "unit" => fact with { Unit = reader.String(20) },
                "min" => fact with { Min = reader.Int32(0, int.MaxValue) },
                "max" => fact with { Max = reader.Int32(0, int.MaxValue) },
                "choices" => fact with { Choices = DetailReader.ReadTexts(ref reader) },
                "risk" => fact with { Risk = reader.String(4) },
                "sided" => fact with { IsSided = reader.Boolean() },
                "advances" => fact with { Advances = reader.Name<FactAdvance>("pace") },
                "expiresDays" => fact with { ExpiresDays = reader.Int32(0, 4000) },
                "expiresDaysWithoutPain" => fact with { ExpiresDaysWithoutPain = reader.Int32(0, 4000) },
                "noUnlessRecorded" => fact with { IsNoUnlessRecorded = reader.Boolean() },
                "falseWhen" => fact with { FalseWhen = DetailReader.ReadTexts(ref reader) },
                _ => fact with { IsDerived = reader.Boolean() },
            };
        }

        if (!facts.TryAdd(fact.Id, fact))
        {
            mark.Report(reader.Problems, DataProblem.DuplicateId, $"the fact '{fact.Id}' stands twice", "keep one of them");
        }
    }
}
