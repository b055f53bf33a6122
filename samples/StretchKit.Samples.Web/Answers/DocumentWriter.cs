using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StretchKit.Samples.Web.Answers;

/// <summary>Writes the documents that are this sample's own, with a newline at the end as the library does.</summary>
internal sealed class DocumentWriter(JsonSerializerOptions options)
{
    public byte[] Write<T>(T document) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(document, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))), (byte)'\n'];
}
