using StretchKit;
using StretchKit.Composition;
using StretchKit.Samples.Web.Endpoints;
using StretchKit.Samples.Web.Hosting;
using StretchKit.Samples.Web.Rules;

var builder = WebApplication.CreateBuilder(args);
var kit = builder.Services.AddStretchKit();
if (builder.Configuration.GetValue<bool>("Clinic:OwnRules"))
{
    kit.AddSafetyRule<NoLongHoldsAtWidePulsePressure>();
}

builder.AddWebAnswers();

var app = builder.Build();
app.UseWebAnswers();
app.MapHome();
app.MapRoutines();
app.MapSafetyChecks();
app.MapPainReports();
app.MapStretches();
app.MapFigures();
app.MapAssessments();
app.MapGuidance();
app.MapOpenApi("/openapi/v1.json");

// Reads catalogue and rules now, so that faulty data stops the start and not the first request.
app.Services.GetRequiredService<IRoutineComposer>();
app.Run();
