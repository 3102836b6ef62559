using System;
using System.CommandLine;
using FusedActivations.Programs;
using Regression;

if (CommandLine.Answer(
    new RootCommand("Fits the progress of a disease, and three measures of the body at once, and prints what the fits are worth."),
    args) is { } code)
{
    return code;
}

bool isDiabetesPredicted = Diabetes.Run(new Random(2004));
Console.WriteLine();
bool isLinnerudFitted = Linnerud.Run(new Random(1998));
return isDiabetesPredicted && isLinnerudFitted ? 0 : 1;
