using StretchKit.Anatomy;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>Reads what an entry does to the body: the muscles it works on and the loads it puts on it.</summary>
internal static class BodyReader
{
    private static readonly ObjectShape MuscleShape = ObjectShape.Of(["muscle", "role"], ["primary", "share"]);

    private static readonly ObjectShape MechanismShape = ObjectShape.Of(["mechanism"], ["limb", "region", "qualifiers"]);

    public static MuscleUse[] ReadMuscles(ref DataReader reader)
    {
        var muscles = new List<MuscleUse>();
        var mark = reader.Mark();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var (muscle, role, isPrimary, share) = (default(MuscleGroup), default(MuscleRole), false, 50);
            var cursor = reader.Object(MuscleShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "muscle":
                        muscle = reader.Name<MuscleGroup>("muscle");
                        break;
                    case "role":
                        role = reader.Name<MuscleRole>("muscle role");
                        break;
                    case "primary":
                        isPrimary = reader.Boolean();
                        break;
                    default:
                        share = reader.Int32(1, 100);
                        break;
                }
            }

            if (muscles.Exists(other => other.Muscle == muscle && other.Role == role))
            {
                reader.Report(DataProblem.DuplicateId, $"'{Vocabulary<MuscleGroup>.IdOf(muscle)}' stands twice in the same role", "keep one of them");
            }

            muscles.Add(new() { Muscle = muscle, Role = role, IsPrimary = isPrimary, SharePercent = isPrimary ? 100 : share });
        }

        var primaries = muscles.Count(muscle => muscle.IsPrimary);
        if (primaries != 1)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, $"{primaries} muscles are marked primary", "mark exactly one with \"primary\": true");
        }

        return [.. muscles.OrderByDescending(muscle => muscle.IsPrimary)];
    }

    public static MechanismLoad[] ReadMechanisms(ref DataReader reader)
    {
        var loads = new List<MechanismLoad>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var load = new MechanismLoad { Mechanism = default };
            var cursor = reader.Object(MechanismShape);
            while (reader.Next(ref cursor))
            {
                load = cursor.Name switch
                {
                    "mechanism" => load with { Mechanism = reader.Name<Mechanism>("mechanism") },
                    "limb" => load with { Limb = reader.Name<LoadedLimb>("limb") },
                    "region" => load with { Region = reader.Name<BodyRegion>("body region") },
                    _ => load with { Qualifiers = ReadQualifiers(ref reader) },
                };
            }

            if (loads.Contains(load))
            {
                reader.Report(DataProblem.DuplicateId, $"'{Vocabulary<Mechanism>.IdOf(load.Mechanism)}' stands twice", "keep one of them");
            }

            loads.Add(load);
        }

        return [.. loads];
    }

    private static LoadQualifiers ReadQualifiers(ref DataReader reader) =>
        reader.Names<LoadQualifiers>("qualifier").Aggregate(LoadQualifiers.None, (all, one) => all | one);
}
