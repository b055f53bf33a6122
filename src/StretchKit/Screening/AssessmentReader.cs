using StretchKit.Anatomy;
using StretchKit.Evidence;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Screening;

/// <summary>Reads the self-assessments, once.</summary>
internal static class AssessmentReader
{
    private const string Path = "Screening/Data/assessments.json";

    private const int MostSteps = 8;

    private static readonly ObjectShape FileShape = ObjectShape.Of(["format", "assessments"], []);

    private static readonly ObjectShape Shape = ObjectShape.Of(["id", "fact", "steps", "loadsLike", "focus", "cite"], []);

    private static readonly ObjectShape FocusShape = ObjectShape.Of(["when"], ["muscle", "region"]);

    private static readonly Lazy<SelfAssessment[]> Assessments = new(Read);

    public static IReadOnlyList<SelfAssessment> All => Assessments.Value;

    private static SelfAssessment[] Read()
    {
        var problems = new DiagnosticBag();
        var drafts = new List<AssessmentDraft>();
        DataReader.ReadFile(DataFile.Embedded(Path, DataFormat.Assessments), problems, (ref DataReader reader) =>
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
                    drafts.Add(ReadOne(ref reader));
                }
            }
        });
        problems.ThrowIfAny();
        return [.. drafts.Select(draft => new SelfAssessment(draft))];
    }

    private static AssessmentDraft ReadOne(ref DataReader reader)
    {
        var draft = new AssessmentDraft();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    draft.Id = reader.Id();
                    break;
                case "fact":
                    draft.Fact = ReadFact(ref reader) ?? draft.Fact;
                    break;
                case "steps":
                    draft.Steps = reader.Int32(1, MostSteps);
                    break;
                case "loadsLike":
                    draft.LoadsLike.AddRange(DetailReader.ReadTexts(ref reader).Select(StretchId.Of));
                    break;
                case "focus":
                    ReadFocus(ref reader, draft);
                    break;
                default:
                    ReadSources(ref reader, draft.Citations);
                    break;
            }
        }

        return draft;
    }

    private static FactDefinition? ReadFact(ref DataReader reader)
    {
        var id = reader.Id();
        if (FactVocabulary.Find(id) is { Kind: FactKind.Choice } fact)
        {
            return fact;
        }

        reader.ReportUnknown(DataProblem.UnknownName, "fact with choices", id, FactVocabulary.AskableIds);
        return null;
    }

    private static void ReadFocus(ref DataReader reader, AssessmentDraft draft)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            IReadOnlyList<string> when = [];
            MuscleGroup? muscle = null;
            BodyRegion? region = null;
            var cursor = reader.Object(FocusShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "when":
                        when = DetailReader.ReadTexts(ref reader);
                        break;
                    case "muscle":
                        muscle = reader.Name<MuscleGroup>("muscle");
                        break;
                    default:
                        region = reader.Name<BodyRegion>("body region");
                        break;
                }
            }

            if (muscle is null == region is null)
            {
                reader.Report(DataProblem.Contradiction, "a result points to one muscle or one region", "name one of them");
            }

            draft.Focus.Add(new(when, muscle, region));
        }
    }

    private static void ReadSources(ref DataReader reader, List<Citation> citations)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (SourceRegister.ReadId(ref reader) is { } citation)
            {
                citations.Add(citation);
            }
        }
    }
}
