using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Cases;

/// <summary>Reads a stretch that a case makes up.</summary>
internal static class CaseStretchReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(
        [],
        ["load", "mechanisms", "unmarked", "technique", "position", "target", "muscle", "hold", "sided"]);

    public static Stretch Read(ref DataReader reader)
    {
        var stretch = new MadeUpStretch();
        var cursor = reader.Object(Shape);
        while (reader.Next(ref cursor))
        {
            stretch = cursor.Name switch
            {
                "load" => stretch with { Loads = ReadLoad(ref reader) },
                "mechanisms" => stretch with { Loads = BodyReader.ReadMechanisms(ref reader) },
                "unmarked" => stretch with { Loads = reader.Boolean() ? null : stretch.Loads },
                "technique" => stretch with { Technique = reader.Name<StretchTechnique>("technique") },
                "position" => stretch with { Position = reader.Name<BodyPosition>("body position") },
                "target" => stretch with { Target = reader.Name<BodyRegion>("body region") },
                "muscle" => stretch with { Muscle = reader.Name<MuscleGroup>("muscle") },
                "hold" => stretch with { HoldSeconds = reader.Int32(0, 600) },
                _ => stretch with { IsSided = reader.Boolean() },
            };
        }

        return stretch.Build();
    }

    /// <summary>Reads plain names: one load or several, without limb, region or marks.</summary>
    private static MechanismLoad[] ReadLoad(ref DataReader reader)
    {
        Mechanism[] names = reader.Token is JsonTokenType.String ? [reader.Name<Mechanism>("mechanism")] : reader.Names<Mechanism>("mechanism");
        return Array.ConvertAll(names, mechanism => new MechanismLoad { Mechanism = mechanism });
    }
}
