using StretchKit.Samples.Web.Answers;

namespace StretchKit.Samples.Web.Endpoints;

/// <summary>Describes endpoints for the OpenAPI document.</summary>
internal static class ApiEndpoints
{
    public const string ProblemType = "application/problem+json";

    public static RouteHandlerBuilder DescribeAnswer<TAnswer>(this RouteHandlerBuilder endpoint, string name, string summary, string description) =>
        endpoint.WithName(name).WithSummary(summary).WithDescription(description.ReplaceLineEndings(" "))
            .Produces<TAnswer>(StatusCodes.Status200OK, Answer.MediaType);

    /// <summary>Says that a caller who asks with If-None-Match need not get the same again.</summary>
    public static RouteHandlerBuilder DescribeKept(this RouteHandlerBuilder endpoint) => endpoint.Produces(StatusCodes.Status304NotModified);

    public static RouteHandlerBuilder DescribeBody<TBody, TAnswer>(this RouteHandlerBuilder endpoint, string name, string summary, string description)
        where TBody : notnull =>
        endpoint.DescribeAnswer<TAnswer>(name, summary, description)
            .Accepts<TBody>(Answer.MediaType)
            .Produces<RequestProblem>(StatusCodes.Status400BadRequest, ProblemType)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
