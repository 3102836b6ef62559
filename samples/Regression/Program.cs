using System;
using Regression;

bool isDiabetesPredicted = Diabetes.Run(new Random(2004));
Console.WriteLine();
bool isLinnerudFitted = Linnerud.Run(new Random(1998));
return isDiabetesPredicted && isLinnerudFitted ? 0 : 1;
