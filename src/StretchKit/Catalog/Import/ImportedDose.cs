using System.Text.Json;
using StretchKit.Stretches;

namespace StretchKit.Catalog.Import;

/// <summary>A usual dose for what a foreign catalogue gives no dose for, inside the bands that evidence gives a technique.</summary>
internal static class ImportedDose
{
    public static void Write(Utf8JsonWriter json, StretchTechnique technique)
    {
        switch (technique)
        {
            case StretchTechnique.Static:
                Write(json, hold: 20, move: 0, repetitions: 2, intensity: 3, holds: (10, 30), counts: (1, 4));
                break;
            case StretchTechnique.Release:
                Write(json, hold: 0, move: 4, repetitions: 8, intensity: 3, holds: (0, 0), counts: (8, 15));
                break;
            default:
                Write(json, hold: 0, move: 3, repetitions: 10, intensity: 2, holds: (0, 0), counts: (8, 15));
                break;
        }
    }

    /// <summary>Says where it comes from: a foreign catalogue nobody here has checked, and a dose of our own.</summary>
    public static void WriteCitations(Utf8JsonWriter json)
    {
        json.WriteStartArray("citations");
        WriteCitation(json, "foreign-catalogue", "movement");
        WriteCitation(json, "stretchkit-design", "dose");
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, int hold, int move, int repetitions, int intensity, (int Lowest, int Highest) holds, (int Lowest, int Highest) counts)
    {
        json.WriteStartObject("dose");
        json.WriteNumber("holdSeconds", hold);
        json.WriteNumber("moveSeconds", move);
        json.WriteNumber("repetitions", repetitions);
        json.WriteNumber("sets", 1);
        json.WriteNumber("intensity", intensity);
        json.WriteEndObject();
        json.WriteStartArray("doseRanges");
        json.WriteStartObject();
        json.WriteString("population", "adult");
        WritePair(json, "holdSeconds", holds);
        WritePair(json, "repetitions", counts);
        WritePair(json, "sets", (1, 1));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter json, string name, (int Lowest, int Highest) pair)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(pair.Lowest);
        json.WriteNumberValue(pair.Highest);
        json.WriteEndArray();
    }

    private static void WriteCitation(Utf8JsonWriter json, string source, string supports)
    {
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteString("supports", supports);
        json.WriteString("certainty", "very-low");
        json.WriteString("directness", "direct");
        json.WriteEndObject();
    }
}
