using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StretchKit.Composition;
using StretchKit.Composition.Solver;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Export.Json;

/// <summary>Writes results as UTF-8 JSON in documented, versioned shapes (<c>docs/formats/output.md</c>).</summary>
/// <remarks>
/// The same value and culture give the same bytes. Texts are in the language of the culture; ids and codes never
/// change with it. A result holds health data: treat the bytes accordingly. Safe to call from several threads.
/// </remarks>
public static class StretchKitJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a composition in the shape <c>stretchkit-routine/1</c>.</summary>
    /// <param name="result">The result.</param>
    /// <param name="culture">The language of the texts; left out, English.</param>
    /// <param name="explained">Whether to add <see cref="CompositionResult.Explanation"/>, which takes a search for each stretch; left out, not.</param>
    /// <returns>The bytes, with a newline at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static byte[] Write(CompositionResult result, CultureInfo? culture = null, bool explained = false)
    {
        ArgumentNullException.ThrowIfNull(result);

        return Write(culture, writer => RoutineJson.Write(writer, result, explained));
    }

    /// <summary>
    /// Writes the numbers that a composition solves, in the shape <c>composition-model/2</c>, so that anybody can solve them
    /// with other means.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <returns>The bytes, with a newline at the end; <see langword="null"/> when safety ended the composition before there was a model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static byte[]? WriteModel(CompositionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);

        return result.Run.TiedModel(result.Proof) is { } model
            ? Write(CultureInfo.InvariantCulture, writer => CompositionModelWriter.Write(writer.Json, "request", model.Model, model.Ties), Options with { Indented = false })
            : null;
    }

    /// <summary>Writes a safety report in the shape <c>stretchkit-safety/1</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">The language of the texts; left out, English.</param>
    /// <param name="explained">Whether to add to each verdict what would change it, which judges the person anew with each other answer; left out, not.</param>
    /// <returns>The bytes, with a newline at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static byte[] Write(SafetyReport report, CultureInfo? culture = null, bool explained = false)
    {
        ArgumentNullException.ThrowIfNull(report);

        return Write(culture, writer => SafetyJson.Write(writer, report, explained));
    }

    /// <summary>Writes stretches in the shape <c>stretchkit-stretches/1</c>.</summary>
    /// <param name="stretches">The stretches.</param>
    /// <param name="culture">The language of the texts; left out, English.</param>
    /// <returns>The bytes, with a newline at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stretches"/> is <see langword="null"/>.</exception>
    public static byte[] Write(IEnumerable<Stretch> stretches, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(stretches);

        return Write(culture, writer => StretchJson.WriteAll(writer, stretches));
    }

    private static byte[] Write(CultureInfo? culture, Action<TextJsonWriter> write, JsonWriterOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options ?? Options))
        {
            write(new(json, culture ?? CultureInfo.InvariantCulture));
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
