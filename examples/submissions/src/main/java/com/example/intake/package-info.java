/** An application that reads plans with Jackson databind and validates them with Jakarta Validation. */
package com.example.intake;
